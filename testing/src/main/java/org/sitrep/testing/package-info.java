/**
 * AssertJ assertions for tests of those who use Sitrep. The door is {@link org.sitrep.testing.SitrepAssertions}:
 *
 * <pre>{@code
 * import static org.sitrep.testing.SitrepAssertions.assertThat;
 *
 * class EventsTest {
 *     @Test
 *     void ourEventsAreInOrder() throws IOException {
 *         assertThat(Validator.standard().validate(Path.of("data/events.ndjson"))).hasNoErrors();
 *     }
 * }
 * }</pre>
 */
@NullMarked
package org.sitrep.testing;

import org.jspecify.annotations.NullMarked;
