import type { ChargePoint } from '@/api/types';
import { TransactionTable } from '@/features/transactions/TransactionTable';

export default function TransactionsTab({ chargePoint: { id } }: { chargePoint: ChargePoint }) {
  return <TransactionTable filter={{ chargePoint: id }} />;
}
