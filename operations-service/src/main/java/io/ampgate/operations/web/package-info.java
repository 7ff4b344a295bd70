/** Parameters of REST requests. */
@NullMarked
package io.ampgate.operations.web;

import org.jspecify.annotations.NullMarked;
