package io.github.melsdk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** What no class does, or only the one that is there for it. */
final class Conduct {
    private static final Set<String> SYSTEM_TIME = Set.of(
            "java.lang.Thread.sleep",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.concurrent.TimeUnit.sleep",
            "java.util.concurrent.ThreadLocalRandom.current");

    private static final Set<String> NOW = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private static final Set<String> LEFT_TO_OTHERS = Set.of(
            "java.net.URL.openStream",
            "java.net.URL.openConnection",
            "javax.xml.parsers.DocumentBuilderFactory.newInstance",
            "javax.xml.parsers.SAXParserFactory.newInstance",
            "javax.xml.stream.XMLInputFactory.newInstance",
            "javax.xml.stream.XMLInputFactory.newFactory",
            "javax.xml.transform.TransformerFactory.newInstance");

    private static final Set<String> SECRET_NAMES =
            Set.of("secret", "clientsecret", "password", "accesstoken", "refreshtoken", "apikey", "credential");

    /** The fake city measures what really happened and waits as it is told, so it reads the system's time. */
    static final ArchRule TIME_AND_CHANCE_COME_FROM_ONE_PLACE = noClasses()
            .that(not(resideInAnyPackage("io.github.melsdk.core.internal.time..", Layers.TESTING)))
            .should()
            .callCodeUnitWhere(call("reads the system's time, sleeps or draws", Conduct::readsTime));

    static final ArchRule THREADS_ARE_STARTED_INSIDE = noClasses()
            .that(not(resideInAnyPackage("io.github.melsdk.core.internal..", Layers.TESTING)))
            .should()
            .callCodeUnitWhere(call("starts a thread or borrows the common pool", Conduct::startsThread));

    static final ArchRule NOTHING_IS_KEYED_BY_THREAD =
            noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class);

    static final ArchRule STATIC_FIELDS_ARE_FINAL = fields().that()
            .areStatic()
            .and(describe("written by us", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .should()
            .beFinal()
            .allowEmptyShould(true);

    static final ArchRule STATIC_FIELDS_DO_NOT_GROW = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(describe("mutable holder", Conduct::growsByType))
            .allowEmptyShould(true);

    /** Failures of calls are in our tree; a caller's own mistake is an IllegalArgumentException, possibly one that tells more. */
    static final ArchRule PUBLIC_EXCEPTIONS_ARE_OURS = classes()
            .that(assignableTo(Throwable.class)
                    .and(describe("public", type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                    .and(not(resideInAnyPackage("io.github.melsdk..internal..", Layers.TESTING))))
            .should()
            .beAssignableTo("io.github.melsdk.core.error.SdkException")
            .orShould()
            .beAssignableTo(IllegalArgumentException.class)
            .allowEmptyShould(true);

    static final ArchRule RECORDS_HOLD_NO_SECRET = noFields()
            .that(describe("a record's component", Conduct::isComponent))
            .should(Conditions.be("a secret", Conduct::isSecret))
            .allowEmptyShould(true);

    static final ArchRule NETWORK_FILES_AND_XML_GO_THROUGH_US = noClasses()
            .that(not(resideInAnyPackage("io.github.melsdk.core.internal.xml..")))
            .should()
            .callCodeUnitWhere(call("goes round our transport or our XML reader", Conduct::goesRound))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(HttpURLConnection|http\\.HttpClient)|java\\.io\\.Object(In|Out)putStream");

    static final ArchRule NOTHING_IS_PRINTED = noClasses()
            .that(not(resideInAPackage(Layers.TESTING)))
            .should()
            .accessFieldWhere(describe(
                    "System.out or System.err",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err").contains(access.getTarget().getName())))
            .orShould()
            .callCodeUnitWhere(
                    call("prints a stack trace", target -> target.getName().equals("printStackTrace")))
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..");

    static final ArchRule BODIES_ARE_READ_WITH_A_LIMIT = noClasses()
            .should()
            .callCodeUnitWhere(call(
                    "ResponseBody.string() or bytes()",
                    target -> target.getOwner().getFullName().equals("okhttp3.ResponseBody")
                            && Set.of("string", "bytes", "byteString", "charStream")
                                    .contains(target.getName())));

    static final ArchRule PATHS_ARE_ENCODED_IN_ONE_PLACE = noClasses()
            .that(not(describe(
                    "the encoder", type -> type.getFullName().equals("io.github.melsdk.core.internal.http.Urls"))))
            .should()
            .callCodeUnitWhere(call(
                    "HttpUrl.Builder.addEncodedPathSegment(s)",
                    target -> target.getOwner().getFullName().equals("okhttp3.HttpUrl$Builder")
                            && target.getName().startsWith("addEncodedPathSegment")));

    private Conduct() {}

    private static DescribedPredicate<JavaCall<?>> call(
            String description, java.util.function.Predicate<CodeUnitCallTarget> test) {
        return describe(description, call -> test.test(call.getTarget()));
    }

    private static String name(CodeUnitCallTarget target) {
        return target.getOwner().getFullName() + "." + target.getName();
    }

    private static boolean readsTime(CodeUnitCallTarget target) {
        boolean seedless = target.getOwner().isAssignableTo(java.util.random.RandomGenerator.class)
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
        boolean now = NOW.contains(target.getOwner().getFullName())
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        return seedless || now || SYSTEM_TIME.contains(name(target));
    }

    private static boolean startsThread(CodeUnitCallTarget target) {
        boolean newThread = target.getOwner().isEquivalentTo(Thread.class)
                && (target.getName().equals("<init>") || target.getName().equals("start"));
        boolean asyncWithoutExecutor = target.getOwner().isEquivalentTo(java.util.concurrent.CompletableFuture.class)
                && target.getName().endsWith("Async")
                && target.getRawParameterTypes().stream()
                        .noneMatch(type -> type.isAssignableTo(java.util.concurrent.Executor.class));
        boolean pool = target.getOwner().isAssignableTo(java.util.concurrent.ExecutorService.class)
                && (target.getName().equals("<init>") || target.getName().equals("commonPool"));
        return newThread
                || asyncWithoutExecutor
                || pool
                || target.getOwner().isEquivalentTo(java.util.concurrent.Executors.class)
                || target.getName().equals("parallelStream");
    }

    private static boolean goesRound(CodeUnitCallTarget target) {
        return LEFT_TO_OTHERS.contains(name(target));
    }

    private static boolean growsByType(JavaClass type) {
        boolean concreteCollection = (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                && !type.isInterface()
                && !type.isAssignableTo(Enum.class);
        return concreteCollection
                || type.isEquivalentTo(AtomicReference.class)
                || type.isEquivalentTo(StringBuilder.class)
                || type.isAssignableTo(java.util.concurrent.ConcurrentMap.class)
                || type.isAssignableTo(java.util.Queue.class);
    }

    private static boolean isComponent(JavaField field) {
        return field.getOwner().isRecord() && !field.getModifiers().contains(JavaModifier.STATIC);
    }

    /** A number can be how many values a source keeps secret, but no secret. */
    private static boolean isSecret(JavaField field) {
        if (field.getRawType().isPrimitive()) {
            return false;
        }
        String type = field.getRawType().getSimpleName();
        return type.equals("ApiKey")
                || type.equals("OAuthClient")
                || type.equals("Token")
                || SECRET_NAMES.contains(field.getName().toLowerCase(java.util.Locale.ROOT));
    }
}
