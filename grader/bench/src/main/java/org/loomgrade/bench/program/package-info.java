/** The programs whose schedules are counted; each checks its result and throws when it is wrong. */
@NullMarked
package org.loomgrade.bench.program;

import org.jspecify.annotations.NullMarked;
