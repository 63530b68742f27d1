/**
 * Tests of the product as a whole: its architecture, its verdicts on the reference solutions, its
 * command.
 */
@NullMarked
package org.loomgrade.verification;

import org.jspecify.annotations.NullMarked;
