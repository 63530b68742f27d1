/**
 * Grades as they leave: scaled, less what a late policy takes, with what students may see and the
 * ids that they are known by. Whatever came from a student is made harmless here.
 */
@NullMarked
package org.loomgrade.exports.grade;

import org.jspecify.annotations.NullMarked;
