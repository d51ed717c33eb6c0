package nl.warmwelkom.testing.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a {@code default} over a sealed type or an enum of ours. A switch that names every case gets from the compiler a
 * last branch that throws a {@link MatchException}; any other last branch was written by somebody.
 */
final class WholeSwitches {

    private WholeSwitches() {}

    static ArchCondition<JavaClass> nameEveryCase() {
        return new ArchCondition<>("name every case of what we closed ourselves") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                defaults(model(item))
                        .forEach(where -> events.add(SimpleConditionEvent.violated(
                                item, "%s has a default in %s".formatted(item.getName(), where))));
            }
        };
    }

    private static ClassModel model(JavaClass item) {
        var source = item.getSource().orElseThrow().getUri();
        try (var bytes = source.toURL().openStream()) {
            return ClassFile.of().parse(bytes.readAllBytes());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Stream<String> defaults(ClassModel model) {
        return model.methods().stream()
                .flatMap(method -> method.code().stream()
                        .filter(WholeSwitches::hasDefault)
                        .map(_ -> method.methodName().stringValue()));
    }

    private static boolean hasDefault(CodeModel code) {
        var elements = code.elementList();
        var instructions =
                elements.stream().filter(Instruction.class::isInstance).toList();
        return IntStream.range(1, instructions.size())
                .anyMatch(at -> branches(instructions, at)
                        .filter(branches -> selector(instructions, at)
                                .filter(type -> isClosedByUs(type, branches.cases()))
                                .isPresent())
                        .filter(branches -> !isMadeByTheCompiler(elements, branches.last()))
                        .isPresent());
    }

    private record Branches(int cases, Label last) {}

    private static Optional<Branches> branches(List<CodeElement> instructions, int at) {
        return switch (instructions.get(at)) {
            case LookupSwitchInstruction lookup ->
                Optional.of(new Branches(lookup.cases().size(), lookup.defaultTarget()));
            case TableSwitchInstruction table ->
                Optional.of(new Branches(
                        isMapped(instructions, at)
                                ? table.highValue() - table.lowValue() + 1
                                : table.cases().size(),
                        table.defaultTarget()));
            default -> Optional.empty();
        };
    }

    /** The compiler numbers the constants that a class names, unless the enum stands in the same file. */
    private static boolean isMapped(List<CodeElement> instructions, int at) {
        return instructions.get(at - 1) instanceof ArrayLoadInstruction;
    }

    /** What the instruction before a switch looked at: a pattern's type, or an enum by way of its ordinal. */
    private static Optional<ClassDesc> selector(List<CodeElement> instructions, int at) {
        return switch (instructions.get(isMapped(instructions, at) ? at - 2 : at - 1)) {
            case InvokeDynamicInstruction dynamic
            when dynamic.name().stringValue().endsWith("Switch") ->
                Optional.of(dynamic.typeSymbol().parameterType(0));
            case InvokeInstruction call
            when call.name().equalsString("ordinal") -> Optional.of(call.owner().asSymbol());
            default -> Optional.empty();
        };
    }

    /** A statement over an enum that names all its constants has no last branch: it just goes on. */
    private static boolean isClosedByUs(ClassDesc type, int cases) {
        if (!type.isClassOrInterface() || !type.packageName().startsWith("nl.warmwelkom.")) {
            return false;
        }
        try {
            var looked = Class.forName(
                    type.packageName() + "." + type.displayName(), false, WholeSwitches.class.getClassLoader());
            var constants = looked.getEnumConstants();
            return constants == null ? looked.isSealed() : cases < constants.length;
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("the switch was compiled, so its type is there", missing);
        }
    }

    /**
     * What the compiler puts last: a throw, or, where a pattern stands inside a pattern, a number for the switch around it
     * and a jump back to that.
     */
    private static boolean isMadeByTheCompiler(List<CodeElement> elements, Label last) {
        var there = elements.stream()
                .dropWhile(element -> !(element instanceof LabelTarget target
                        && target.label().equals(last)))
                .filter(Instruction.class::isInstance)
                .limit(3)
                .toList();
        return switch (there.getFirst()) {
            case NewObjectInstruction made -> made.className().asInternalName().equals("java/lang/MatchException");
            case ConstantInstruction _ ->
                there.get(1) instanceof StoreInstruction && there.get(2) instanceof BranchInstruction;
            default -> false;
        };
    }
}
