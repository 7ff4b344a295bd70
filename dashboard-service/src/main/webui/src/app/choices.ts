import type { IdTagStatus, MessageOutcome, OnboardingState } from '@/api/types';

/** The closed sets that filters and tabs choose from. */
export const onboardingStates = [
  'accepted',
  'pending',
  'rejected',
  'disabled',
] as const satisfies OnboardingState[];

export const settableIdTagStatuses = ['Accepted', 'Blocked', 'Invalid'] as const satisfies IdTagStatus[];

export const messageOutcomes = [
  'answered',
  'error',
  'unanswered',
  'malformed',
  'pending',
] as const satisfies MessageOutcome[];

export const chargePointTabs = [
  'overview',
  'live',
  'transactions',
  'configuration',
  'messages',
  'commands',
  'settings',
] as const;
