/** True when any filter of a list is set. */
export const isFiltered = (filters: object) => Object.values(filters).some((it: unknown) => it !== undefined);
