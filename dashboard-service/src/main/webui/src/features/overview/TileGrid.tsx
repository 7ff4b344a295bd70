import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTopInPage } from '@/ui/useTopInPage';
import { Tile } from './Tile';
import classes from './Tile.module.css';
import type { TileData } from './TileWall';

const tileWidth = 216;
const tileHeight = 118;
const gap = 12;

/** The wall draws only the rows of tiles in view, so that ten thousand connectors stay fluent. */
export function TileGrid({ tiles }: { tiles: TileData[] }) {
  const { ref: measured, width } = useElementSize<HTMLDivElement>();
  const wall = useRef<HTMLDivElement>(null);
  const margin = useTopInPage(wall);
  const ref = useMergedRef(measured, wall);
  const columns = Math.max(1, Math.floor((width + gap) / (tileWidth + gap)));
  const virtualizer = useWindowVirtualizer({
    count: Math.ceil(tiles.length / columns),
    estimateSize: () => tileHeight + gap,
    overscan: 4,
    scrollMargin: margin,
  });
  return (
    <div ref={ref} className={classes.wall} style={{ height: virtualizer.getTotalSize() }} role="list">
      {virtualizer.getVirtualItems().map(({ index, start }) => (
        <div
          key={index}
          className={classes.line}
          style={{
            height: tileHeight,
            transform: `translateY(${start - margin}px)`,
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
          }}
          role="presentation"
        >
          {tiles.slice(index * columns, (index + 1) * columns).map((tile) => (
            <Tile key={`${tile.connector.chargePointId}/${tile.connector.connectorId}`} {...tile} />
          ))}
        </div>
      ))}
    </div>
  );
}
