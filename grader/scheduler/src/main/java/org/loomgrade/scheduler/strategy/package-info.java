/** Which thread goes on: one strategy a file, behind {@link Strategy}. */
@NullMarked
package org.loomgrade.scheduler.strategy;

import org.jspecify.annotations.NullMarked;
