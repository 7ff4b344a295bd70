import { Alert, Anchor, AppShell, Burger, Group, Loader, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useStreamState } from '@/live/context';
import { t } from '@/texts';
import { ColorSchemeMenu } from './ColorSchemeMenu';
import { Navigation } from './Navigation';
import classes from './Shell.module.css';
import { StreamIndicator } from './StreamIndicator';

/** The frame around every page: header, navigation, the banner of a broken stream. */
export function Shell() {
  const [opened, { toggle, close }] = useDisclosure();
  const { pathname } = useLocation();
  useEffect(close, [pathname, close]);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 220, breakpoint: 'md', collapsed: { mobile: !opened } }}
      padding={{ base: 'md', sm: 'lg' }}
    >
      <Anchor href="#content" className={classes.skip}>
        {t.navigation.skip}
      </Anchor>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="md"
              size="sm"
              aria-label={t.navigation.open}
              aria-expanded={opened}
            />
            <Anchor renderRoot={(props) => <Link to="/" {...props} />} underline="never" c="inherit">
              <Group gap={10} wrap="nowrap">
                <img src="/favicon.svg" alt="" width={28} height={28} />
                <Text fw={700} size="lg" style={{ letterSpacing: '-0.01em' }}>
                  {t.app}
                </Text>
              </Group>
            </Anchor>
          </Group>
          <Group gap="sm" wrap="nowrap">
            <StreamIndicator />
            <ColorSchemeMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm">
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="content" className={classes.main} tabIndex={-1}>
        <BrokenBanner />
        <div className={classes.content}>
          <Outlet />
        </div>
      </AppShell.Main>
    </AppShell>
  );
}

function BrokenBanner() {
  const state = useStreamState();
  if (state !== 'broken') return null;
  return (
    <Alert
      color="orange"
      variant="filled"
      autoContrast
      role="status"
      mb="md"
      py="xs"
      className={classes.banner}
      icon={<Loader size={16} color="currentColor" aria-hidden />}
    >
      {t.stream.banner}
    </Alert>
  );
}
