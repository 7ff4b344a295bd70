/** What the REST resources share. */
@NullMarked
package io.ampgate.transaction.web;

import org.jspecify.annotations.NullMarked;
