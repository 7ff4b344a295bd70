import { Grid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { commandQueries } from '@/api/queries';
import { CommandTable } from '@/features/commands/CommandTable';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { t } from '@/texts';
import { BatchOutcome } from './BatchOutcome';
import { OperationForm } from './OperationForm';

const route = getRouteApi('/operations');
const texts = t.commands;

/** Any action on one or many charge points, with the outcome of each. */
export function OperationsPage() {
  const { action, chargePoints, batch } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(commandQueries.actions());
  return (
    <>
      <PageHeader title={texts.operationsTitle} subtitle={texts.operationsSubtitle} />
      <Grid>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Section>
            <Loaded query={query}>
              {(actions) => (
                <OperationForm
                  actions={actions}
                  action={action}
                  chargePoints={chargePoints ?? []}
                  onChange={(part) =>
                    void navigate({ search: (old) => ({ ...old, ...part }), replace: true })
                  }
                  onSent={(batchId) => void navigate({ search: (old) => ({ ...old, batch: batchId }) })}
                />
              )}
            </Loaded>
          </Section>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <BatchOutcome batchId={batch} />
        </Grid.Col>
      </Grid>
      <Stack mt="lg">
        <Section title={texts.batch.history}>
          <CommandTable filter={{}} />
        </Section>
      </Stack>
    </>
  );
}
