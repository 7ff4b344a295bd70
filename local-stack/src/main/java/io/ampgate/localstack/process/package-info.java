/** Programs that run beside this one: started, watched, restarted, stopped. */
@NullMarked
package io.ampgate.localstack.process;

import org.jspecify.annotations.NullMarked;
