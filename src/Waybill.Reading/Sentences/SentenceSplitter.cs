namespace Waybill.Reading.Sentences;

/// <summary>Cuts a working text into sentences, in linear time and with bounded sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>The most tokens of one sentence; a longer one is cut there.</summary>
    public const int MostTokens = 2000;

    /// <summary>The sentences, in order.</summary>
    public static IEnumerable<Sentence> Split(string text)
    {
        var number = 0;
        foreach (var (start, end, closed) in Paragraphs.Of(text))
        {
            var tokens = Tokeniser.Cut(text, start, end);
            var first = Dateline.Length(tokens);
            for (var i = first; i < tokens.Count; i++)
            {
                if (!Ends(tokens, i) && i + 1 < tokens.Count && i - first + 1 < MostTokens)
                    continue;
                if (i >= first)
                    yield return new(tokens.GetRange(first, i - first + 1), number, !closed && IsHeading(tokens, first, i));
                first = i + 1;
            }

            number++;
        }
    }

    private static bool IsHeading(List<Token> tokens, int first, int last) => last - first < 20 && tokens[last].Lower is not ("." or "!");

    private static bool Ends(List<Token> tokens, int i)
    {
        if (i + 1 == tokens.Count)
            return true;
        var next = tokens[i + 1];
        if (next.Start == tokens[i].End && next.Kind != TokenKind.Quote)
            return false;
        var mark = BeforeReference(tokens, i);
        var outer = mark;
        while (mark > 0 && outer - mark < 3 && tokens[mark] is { Kind: TokenKind.Quote } or { Lower: ")" or "]" or "'" })
            mark--;
        var closes = tokens[mark].Lower is "." or "!" or "?" or "…";
        if (closes && next.Kind == TokenKind.Quote && next.Start == tokens[i].End)
            return false;
        // "…out. [17] Then": the reference belongs to the sentence before it.
        if (closes && ReferenceAfter(tokens, i))
            return false;
        if (closes)
            return BeginsSentence(next, tokens, i + 1) && !(mark < i && tokens[mark].Lower is "?" or "!" && char.IsLower(next.Text[0]));
        // "wrote on X. Its crew": the platform's name, and no initial.
        if (tokens[i].Text == "X." && i > 0 && tokens[i - 1].Lower == "on" && next.IsCapitalised)
            return true;
        return tokens[i] is { IsWord: true } word
            && word.Text.EndsWith('.')
            && word.Text.Length > 2
            && !Abbreviations.GoesOn(word.Lower)
            && next.IsCapitalised
            && Abbreviations.OpensSentence(next.Text);
    }

    private static int BeforeReference(List<Token> tokens, int last) =>
        last > 2 && tokens[last] is { Lower: "]" } && tokens[last - 1].Kind == TokenKind.Number && tokens[last - 2] is { Lower: "[" }
            ? last - 3
            : last;

    private static bool ReferenceAfter(List<Token> tokens, int last) =>
        last + 3 < tokens.Count
        && tokens[last + 1].Lower == "["
        && tokens[last + 2].Kind == TokenKind.Number
        && tokens[last + 3].Lower == "]";

    private static bool BeginsSentence(Token next, List<Token> tokens, int at) =>
        next.Kind is TokenKind.Number
        || (next.IsWord && !char.IsLower(next.Text[0]))
        || (next.Kind is TokenKind.Quote or TokenKind.Mark && at + 1 < tokens.Count && !char.IsLower(tokens[at + 1].Text[0]));
}
