/** RFC 9457 problem details, as every service answers errors. */
export interface Problem {
  type?: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  field?: string;
  violations?: { field: string; message: string }[];
}

/** The one error that the API client throws. Status 0 means that no answer came. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
  }
}

export function asProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { title: error instanceof Error ? error.message : String(error), status: -1 };
}

/** The message for each field of a form, from the violations of a 400. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof ProblemError)) return {};
  const { violations, field, detail, title } = error.problem;
  const errors: Record<string, string> = {};
  if (field) errors[field] = detail ?? title;
  for (const violation of violations ?? []) errors[violation.field] = violation.message;
  return errors;
}
