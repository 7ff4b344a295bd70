import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconSunMoon, IconMoon, IconSun } from '@tabler/icons-react';
import { t } from '@/texts';

const schemes = [
  { value: 'auto', icon: IconSunMoon },
  { value: 'light', icon: IconSun },
  { value: 'dark', icon: IconMoon },
] as const;

export function ColorSchemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = schemes.find((it) => it.value === colorScheme)?.icon ?? IconSunMoon;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={t.colorScheme.label}>
          <Current size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t.colorScheme.label}</Menu.Label>
        {schemes.map(({ value, icon: Icon }) => (
          <Menu.Item
            key={value}
            leftSection={<Icon size={16} aria-hidden />}
            fw={value === colorScheme ? 700 : undefined}
            onClick={() => {
              setColorScheme(value);
            }}
          >
            {t.colorScheme[value]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
