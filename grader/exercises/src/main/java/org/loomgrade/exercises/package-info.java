/**
 * The checks of the three exercises, one class an exercise and one method a criterion; see the
 * contract, part 1.
 */
@NullMarked
package org.loomgrade.exercises;

import org.jspecify.annotations.NullMarked;
