/** Classes as students hand them in, for tests. */
@NullMarked
package org.loomgrade.checks.students;

import org.jspecify.annotations.NullMarked;
