/** What services send to a gateway: replies, commands, notices of newer sessions. */
@NullMarked
package io.ampgate.contracts.inbox;

import org.jspecify.annotations.NullMarked;
