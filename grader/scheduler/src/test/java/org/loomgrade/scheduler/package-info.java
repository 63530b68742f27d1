/** Tests of the scheduler; the programs that it judges are data, in {@code src/test/corpus}. */
@NullMarked
package org.loomgrade.scheduler;

import org.jspecify.annotations.NullMarked;
