package dev.rentwright.money;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.money.Monetary;
import javax.money.MonetaryAmountFactory;
import javax.money.MonetaryContext;
import javax.money.MonetaryOperator;
import javax.money.spi.MonetaryAmountFactoryProviderSpi;
import org.javamoney.tck.JSR354TestConfiguration;

/**
 * Runs JSR 354's own tests of amounts against {@link Money} and prints a line for each: started by {@link MoneyTckTest}
 * in a JVM of its own, because the kit brings providers along that no other test should meet.
 */
final class TckRun {

    private static final List<String> CLASSES = List.of(
            "CreatingMonetaryAmountsTest",
            "ExternalizingNumericValueTest",
            "FunctionalExtensionPointsTest",
            "ModellingMonetaryAmountsTest");

    private TckRun() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        for (String name : CLASSES) {
            Class<?> tests = Class.forName("org.javamoney.tck.tests." + name);
            Object instance = tests.getConstructor().newInstance();
            for (Method method : tests.getMethods()) {
                Optional<Annotation> test = testOf(method);
                if (test.isPresent()) {
                    say(name + "." + method.getName() + "\t" + outcomeOf(method, instance, test.get()));
                }
            }
        }
    }

    /** Found by name: whatever else TestNG brings along, its annotation is all that is read. */
    private static Optional<Annotation> testOf(Method method) {
        return Arrays.stream(method.getAnnotations())
                .filter(annotation -> annotation.annotationType().getName().equals("org.testng.annotations.Test"))
                .findFirst();
    }

    private static String outcomeOf(Method method, Object instance, Annotation test)
            throws ReflectiveOperationException {
        List<Class<?>> expected = Arrays.asList((Class<?>[])
                test.annotationType().getMethod("expectedExceptions").invoke(test));
        try {
            method.invoke(instance);
            return expected.isEmpty() ? MoneyTckTest.PASSED : "expected one of " + expected;
        } catch (InvocationTargetException thrown) {
            Throwable failure = thrown.getTargetException();
            return expected.stream().anyMatch(type -> type.isInstance(failure))
                    ? MoneyTckTest.PASSED
                    : described(failure).replaceAll("\\s+", " ");
        }
    }

    private static String described(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure.toString() : failure + ", because of " + described(cause);
    }

    @SuppressWarnings("SystemOut") // the other JVM's only way to answer
    private static void say(String line) {
        System.out.println(line);
    }

    /** What the kit is to test. */
    @SuppressWarnings("rawtypes") // as the kit declares it
    public static final class Setup implements JSR354TestConfiguration {
        @Override
        public Collection<Class> getAmountClasses() {
            return List.of(Money.class);
        }

        @Override
        public Collection<Class> getCurrencyClasses() {
            return List.of(Monetary.getCurrency("EUR").getClass());
        }

        @Override
        public Collection<MonetaryOperator> getMonetaryOperators4Test() {
            return List.of(amount -> amount.multiply(2), amount -> amount.negate());
        }
    }

    /** The kit asks JSR 354 for factories by class, and finds ours here. */
    public static final class Factories implements MonetaryAmountFactoryProviderSpi<Money> {
        @Override
        public Class<Money> getAmountType() {
            return Money.class;
        }

        @Override
        public MonetaryAmountFactory<Money> createMonetaryAmountFactory() {
            return Money.zero(MoneyDomain.EUR).getFactory();
        }

        @Override
        public MonetaryContext getDefaultMonetaryContext() {
            return Money.zero(MoneyDomain.EUR).getContext();
        }
    }
}
