package io.github.melsdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What only the sources show. */
class SourceTreeTest {
    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{10,}"
            + "|\\bgh[pousr]_[A-Za-z0-9]{30,}"
            + "|\\bAKIA[0-9A-Z]{16}\\b"
            + "|\\bxox[abp]-[0-9A-Za-z-]{10,}"
            + "|-----BEGIN [A-Z ]*PRIVATE KEY");

    private static final Pattern MACHINE = Pattern.compile("(?<![\\w./:-])/(home|root|work|Users)/\\w|[A-Z]:\\\\Users");

    private static final Pattern CATCH_ALL = Pattern.compile("catch \\((final )?(\\w+ \\| )*Throwable\\b");

    private static final Pattern CATCH_INTERRUPT = Pattern.compile("catch \\([^)]*\\bInterruptedException\\b");

    private static final int LINES_OF_A_HANDLER = 8;

    @Test
    void nothing_in_the_repository_looks_like_a_credential() {
        assertThat(SourceTree.lines(file -> true, line -> TOKEN.matcher(line).find()))
                .isEmpty();
    }

    @Test
    void nothing_in_the_repository_names_a_folder_of_one_machine() {
        assertThat(SourceTree.lines(file -> true, line -> MACHINE.matcher(line).find()))
                .isEmpty();
    }

    @Test
    void published_code_catches_no_throwable() {
        assertThat(SourceTree.lines(
                        SourceTree::isPublished, line -> CATCH_ALL.matcher(line).find()))
                .isEmpty();
    }

    @Test
    void published_code_interrupts_again() {
        List<String> silent = new ArrayList<>();
        SourceTree.forEachText(SourceTree::isPublished, (file, text) -> {
            for (int i = 0; i < text.size(); i++) {
                if (CATCH_INTERRUPT.matcher(text.get(i)).find() && !interrupts(text, i + 1)) {
                    silent.add(SourceTree.ROOT.relativize(file) + ":" + (i + 1));
                }
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void the_patterns_find_what_they_are_for() {
        assertThat("token = eyJ" + "hbGciOiJIUzI1NiIsInR5cCI6Ik.eyJzdWIiOiIxMjM0")
                .containsPattern(TOKEN);
        assertThat("see /" + "home/someone/notes").containsPattern(MACHINE);
        assertThat("https://example.org/" + "work/1").doesNotContainPattern(MACHINE);
        assertThat("} catch (Exception | Throwable e) {").containsPattern(CATCH_ALL);
        assertThat(interrupts(List.of("    } catch (InterruptedException e) {", "        return;", "    }"), 1))
                .isFalse();
    }

    private static boolean interrupts(List<String> text, int from) {
        int to = Math.min(text.size(), from + LINES_OF_A_HANDLER);
        return text.subList(from, to).stream()
                .takeWhile(line -> !line.strip().equals("}"))
                .anyMatch(line -> line.contains(".interrupt()") || line.contains("interrupted("));
    }
}
