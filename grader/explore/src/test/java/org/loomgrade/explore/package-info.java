/** Tests of what the scheduler's findings come to in results. */
@NullMarked
package org.loomgrade.explore;

import org.jspecify.annotations.NullMarked;
