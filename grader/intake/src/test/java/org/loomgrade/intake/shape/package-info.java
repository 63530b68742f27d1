/** Tests of shape, and what they need. */
@NullMarked
package org.loomgrade.intake.shape;

import org.jspecify.annotations.NullMarked;
