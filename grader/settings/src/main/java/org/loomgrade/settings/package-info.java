/**
 * JSON files that instructors write, such as rubrics and late policies. Each is held against its
 * schema, and a mistake is named with file, line and reason.
 */
@NullMarked
package org.loomgrade.settings;

import org.jspecify.annotations.NullMarked;
