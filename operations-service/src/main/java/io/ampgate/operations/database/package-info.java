/** PostgreSQL with as little between as possible: transactions, parameters, rows. */
@NullMarked
package io.ampgate.operations.database;

import org.jspecify.annotations.NullMarked;
