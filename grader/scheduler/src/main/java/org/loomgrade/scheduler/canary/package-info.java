/** Two small programs, one wrong and one right, that are judged before anything else. */
@NullMarked
package org.loomgrade.scheduler.canary;

import org.jspecify.annotations.NullMarked;
