/** Tests of the format of explorations. */
@NullMarked
package org.loomgrade.model.explore;

import org.jspecify.annotations.NullMarked;
