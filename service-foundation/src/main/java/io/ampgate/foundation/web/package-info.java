/** REST as every service answers it: problem+json, pages, and the JSON of the contracts. */
@NullMarked
package io.ampgate.foundation.web;

import org.jspecify.annotations.NullMarked;
