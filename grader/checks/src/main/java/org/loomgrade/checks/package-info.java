/**
 * The extension point that checks are written against. A check is a JUnit method marked {@link
 * org.loomgrade.checks.Criterion}; its body runs once a schedule, under whatever {@link
 * org.loomgrade.checks.Runner} the session has. Nothing here knows an exercise, a file format or a
 * way to control threads.
 */
@NullMarked
package org.loomgrade.checks;

import org.jspecify.annotations.NullMarked;
