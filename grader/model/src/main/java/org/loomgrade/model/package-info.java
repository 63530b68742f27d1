/**
 * The values that travel between the modules: what a check found, what a criterion came to, what a
 * submission scored. They know no files, no threads and no exercise.
 */
@NullMarked
package org.loomgrade.model;

import org.jspecify.annotations.NullMarked;
