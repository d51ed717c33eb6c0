package nl.warmwelkom.platform.http;

import java.util.List;
import java.util.function.Function;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A part of a list, in order of id.
 *
 * @param next what to send as {@code cursor} for the next part; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    /**
     * Which part is asked for.
     *
     * @param limit 1 to 100, 20 unless the caller says otherwise
     * @param cursor the id after which to go on; empty for the start
     */
    public record Request(int limit, String cursor) {

        /** One more than asked: whether there is a next part shows without counting. */
        public int oneMore() {
            return limit + 1;
        }

        public <S, T> Mono<Page<T>> of(Flux<Stored<S>> found, Function<Stored<S>, T> shown) {
            return found.collectList().map(list -> {
                var part = cut(list, Stored::id);
                return new Page<>(part.items().stream().map(shown).toList(), part.next());
            });
        }

        /** The part that was asked for, of what was found one further. */
        public <T> Page<T> cut(List<T> found, Function<T, String> id) {
            var part = found.subList(0, Math.min(limit, found.size()));
            return new Page<>(List.copyOf(part), found.size() > limit ? id.apply(part.getLast()) : null);
        }
    }

    /** Reads {@code limit} and {@code cursor}. */
    static final class Argument implements SyncHandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Request.class;
        }

        @Override
        public Object resolveArgumentValue(
                MethodParameter parameter, BindingContext bindingContext, ServerWebExchange exchange) {
            var query = exchange.getRequest().getQueryParams();
            var cursor = query.getFirst("cursor");
            return new Request(limit(query.getFirst("limit")), cursor == null ? "" : cursor);
        }

        private static int limit(@Nullable String asked) {
            if (asked == null) {
                return USUAL;
            }
            if (!asked.matches("\\d{1,3}") || Integer.parseInt(asked) < 1 || Integer.parseInt(asked) > MOST) {
                throw new InvalidInput(List.of(new FieldError(
                        "/limit", "too-large", "limit is a number from 1 to %d.".formatted(MOST), List.of())));
            }
            return Integer.parseInt(asked);
        }
    }
}
