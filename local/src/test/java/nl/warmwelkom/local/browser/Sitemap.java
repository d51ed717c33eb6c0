package nl.warmwelkom.local.browser;

import static java.util.Comparator.comparing;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every page that there is and every form that can be sent, as the controllers say it. */
final class Sitemap {

    /** A variable that is one of a few words stands for as many pages. */
    private static final Pattern ONE_OF = Pattern.compile("\\{\\w+:([a-z-]+(?:\\|[a-z-]+)+)}");

    private final List<PathPattern> pages;
    private final Set<String> forms;

    private Sitemap(Set<String> pages, Set<String> forms) {
        var parser = new PathPatternParser();
        this.pages = pages.stream()
                .map(parser::parse)
                .sorted(comparing((PathPattern pattern) -> pattern, PathPattern.SPECIFICITY_COMPARATOR))
                .toList();
        this.forms = forms;
    }

    static Sitemap read() {
        return new Sitemap(places(RequestMethod.GET), places(RequestMethod.POST));
    }

    /** The addresses of pages, some with gaps in them. */
    List<String> pages() {
        return pages.stream().map(PathPattern::getPatternString).toList();
    }

    Set<String> forms() {
        return forms;
    }

    /** Which of the pages is at this address; empty for a file, and for what is not ours. */
    Optional<String> placeOf(String address) {
        var path = PathContainer.parsePath(address.replaceAll("[?#].*", ""));
        return pages.stream()
                .filter(page -> page.matches(path))
                .map(PathPattern::getPatternString)
                .findFirst();
    }

    private static Set<String> places(RequestMethod method) {
        var places = new TreeSet<String>();
        controllers()
                .forEach(controller -> Arrays.stream(controller.getDeclaredMethods())
                        .filter(handler ->
                                handler.getGenericReturnType().getTypeName().contains(Rendering.class.getName()))
                        .forEach(handler -> mapping(handler)
                                .filter(mapped -> List.of(mapped.method()).contains(method))
                                .ifPresent(mapped -> places.addAll(places(controller, mapped)))));
        return places;
    }

    private static List<String> places(Class<?> controller, RequestMapping mapped) {
        var around = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        return paths(around == null ? new String[0] : around.path())
                .flatMap(start -> paths(mapped.path()).map(end -> start + end))
                .flatMap(Sitemap::each)
                .toList();
    }

    private static Optional<RequestMapping> mapping(Method handler) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class));
    }

    private static Stream<String> paths(String[] paths) {
        return paths.length == 0 ? Stream.of("") : Arrays.stream(paths);
    }

    private static Stream<String> each(String path) {
        var variable = ONE_OF.matcher(path);
        return variable.find()
                ? Arrays.stream(variable.group(1).split("\\|"))
                        .flatMap(word ->
                                each(path.substring(0, variable.start()) + word + path.substring(variable.end())))
                : Stream.of(path);
    }

    private static Stream<Class<?>> controllers() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scan.findCandidateComponents("nl.warmwelkom.web").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), Sitemap.class.getClassLoader()));
    }
}
