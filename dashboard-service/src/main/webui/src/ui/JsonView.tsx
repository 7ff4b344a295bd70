import { Box, Code } from '@mantine/core';
import { CopyButton } from './CopyButton';

/** JSON as it was on the wire, indented; text that is not JSON stays as it came. */
export function JsonView({ value, label }: { value: unknown; label: string }) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return (
    <Box pos="relative">
      <Code block aria-label={label} tabIndex={0} mah={420} style={{ overflow: 'auto' }} fz={12.5}>
        {text}
      </Code>
      <Box pos="absolute" top={4} right={4}>
        <CopyButton value={text} />
      </Box>
    </Box>
  );
}
