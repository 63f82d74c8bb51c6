using Waybill.Reading.Sentences;

namespace Waybill.Reading.Grammar.Parsing;

/// <summary>
/// Finds the marks around a predicate that is quoted within a clause: <c>Chad “never sold rifles to Mali”, the minister said</c>. They are no
/// part of its syntax, and tear its tree; around a noun they do not.
/// </summary>
internal static class InnerQuotes
{
    /// <summary>The marks, in order: those that open behind a word, and those that close them.</summary>
    public static List<int> Find(IReadOnlyList<Token> tokens, ReadOnlySpan<Upos> tags)
    {
        var found = new List<int>();
        for (var at = 1; at + 1 < tokens.Count; at++)
        {
            if (tags[at + 1] is not (Upos.Verb or Upos.Aux or Upos.Adv) || !IsOpening(tokens, at) || Closing(tokens, at) is not { } closing)
                continue;
            found.Add(at);
            found.Add(closing);
            at = closing;
        }

        return found;
    }

    private static bool IsOpening(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Quote
        && tokens[at - 1].IsWord
        && tokens[at].Start > tokens[at - 1].End
        && tokens[at + 1].Start == tokens[at].End;

    private static int? Closing(IReadOnlyList<Token> tokens, int opening)
    {
        for (var at = opening + 2; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Quote)
                return tokens[at].Start == tokens[at - 1].End ? at : null;
        }

        return null;
    }
}
