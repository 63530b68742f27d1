/** Tests of archive, and what they need. */
@NullMarked
package org.loomgrade.intake.archive;

import org.jspecify.annotations.NullMarked;
