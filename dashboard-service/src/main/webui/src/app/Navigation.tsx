import { NavLink, Stack, Text } from '@mantine/core';
import {
  IconArrowsExchange,
  IconChargingPile,
  IconCreditCard,
  IconLayoutDashboard,
  IconMessages,
  IconSettings,
  IconTerminal2,
  type TablerIcon,
} from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { zone } from '@/format/time';
import { t } from '@/texts';
import classes from './Shell.module.css';

const entries = [
  { to: '/', label: t.navigation.overview, icon: IconLayoutDashboard },
  { to: '/charge-points', label: t.navigation.chargePoints, icon: IconChargingPile },
  { to: '/transactions', label: t.navigation.transactions, icon: IconArrowsExchange },
  { to: '/id-tags', label: t.navigation.idTags, icon: IconCreditCard },
  { to: '/operations', label: t.navigation.operations, icon: IconTerminal2 },
  { to: '/messages', label: t.navigation.messages, icon: IconMessages },
  { to: '/settings', label: t.navigation.settings, icon: IconSettings },
] as const satisfies readonly { to: string; label: string; icon: TablerIcon }[];

export function Navigation() {
  const { pathname } = useLocation();
  const isHere = (to: string) => (to === '/' ? pathname === '/' : `${pathname}/`.startsWith(`${to}/`));
  return (
    <Stack component="nav" aria-label={t.navigation.label} gap={2} h="100%">
      {entries.map(({ to, label, icon: Icon }) => (
        <NavLink
          key={to}
          renderRoot={(props) => <Link to={to} {...props} />}
          className={classes.link}
          label={label}
          leftSection={<Icon size={20} stroke={1.7} aria-hidden />}
          active={isHere(to)}
          aria-current={isHere(to) ? 'page' : undefined}
        />
      ))}
      <Text size="xs" c="dimmed" mt="auto" px="sm" py="xs">
        {t.navigation.zone(zone)}
      </Text>
    </Stack>
  );
}
