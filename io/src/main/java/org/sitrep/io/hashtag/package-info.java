/** How rows of hashtags are told from other rows; not exported. */
@NullMarked
package org.sitrep.io.hashtag;

import org.jspecify.annotations.NullMarked;
