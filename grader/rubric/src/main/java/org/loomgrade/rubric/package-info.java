/**
 * Rubrics: what each criterion is worth, how many schedules it is run for, and what is said when it
 * fails. They are the instructor's to edit; a bad one is refused with file, line and reason.
 */
@NullMarked
package org.loomgrade.rubric;

import org.jspecify.annotations.NullMarked;
