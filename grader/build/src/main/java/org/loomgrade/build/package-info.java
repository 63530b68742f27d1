/**
 * Compiles submissions: one Maven run builds many, each a module of a reactor of ours that fails
 * alone. A submission's own POM, plugins and annotation processors are never used.
 */
@NullMarked
package org.loomgrade.build;

import org.jspecify.annotations.NullMarked;
