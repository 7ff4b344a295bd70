/** The little that plain JDBC needs to read well. */
@NullMarked
package io.ampgate.transaction.jdbc;

import org.jspecify.annotations.NullMarked;
