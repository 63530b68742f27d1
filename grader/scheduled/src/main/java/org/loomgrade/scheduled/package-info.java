/**
 * Runs checks under the scheduler: each schedule of a check is one run of its body, in virtual
 * time, with every thread of the submission under control.
 */
@NullMarked
package org.loomgrade.scheduled;

import org.jspecify.annotations.NullMarked;
