import { t } from '@/texts';

export const securityProfiles = ([0, 1, 2, 3] as const).map((profile) => ({
  value: String(profile),
  label: t.chargePoints.securityProfiles[profile],
}));

export const securityProfileText = (profile: number) =>
  securityProfiles.find((it) => it.value === String(profile))?.label ?? String(profile);
