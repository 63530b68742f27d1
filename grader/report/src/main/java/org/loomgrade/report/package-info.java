/**
 * Results as pages of HTML: an index for the instructor, and of each submission a page for the
 * instructor and one to send to its authors. Knows nothing of how results come about.
 */
@NullMarked
package org.loomgrade.report;

import org.jspecify.annotations.NullMarked;
