using Waybill.Reading.Quantities.Numbers;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Quantities;

/// <summary>A sentence's tokens with their lexemes, as amounts are read from them.</summary>
internal sealed class AmountRow
{
    private readonly Func<int, bool> isTaken;
    private readonly Lexeme[] lexemes;
    private readonly int[] starts;

    /// <summary>Cuts the tokens; those that are taken hold no amount.</summary>
    public AmountRow(IReadOnlyList<Token> tokens, Func<int, bool> isTaken)
    {
        (Tokens, this.isTaken, lexemes) = (tokens, isTaken, Lexer.Cut(tokens));
        starts = new int[tokens.Count + 1];
        starts[tokens.Count] = lexemes.Length;
        for (var i = lexemes.Length - 1; i >= 0; i--)
            starts[lexemes[i].Token] = i;
        for (var i = tokens.Count - 1; i >= 0; i--)
            starts[i] = i > 0 && starts[i] == 0 ? starts[i + 1] : starts[i];
    }

    /// <summary>The tokens.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The lexemes.</summary>
    public ReadOnlySpan<Lexeme> Row => lexemes;

    /// <summary>The first lexeme of a token.</summary>
    public int Start(int token) => starts[token];

    /// <summary>The token of a lexeme; beyond the last, one after the last token.</summary>
    public int Token(int lexeme) => lexeme < lexemes.Length ? lexemes[lexeme].Token : Tokens.Count;

    /// <summary>True when a lexeme begins a token that is not taken.</summary>
    public bool IsFree(int lexeme) => lexeme < lexemes.Length && IsBoundary(lexeme) && !isTaken(lexemes[lexeme].Token);

    /// <summary>True when a token begins at a lexeme, or the row ends there.</summary>
    public bool IsBoundary(int lexeme) => lexeme >= lexemes.Length || lexeme == 0 || lexemes[lexeme].Token != lexemes[lexeme - 1].Token;

    /// <summary>The words between two lexemes in lower case, token by token; null when there are none.</summary>
    public string? Written(int first, int next) =>
        first >= next
            ? null
            : string.Join(' ', Enumerable.Range(Token(first), Token(next - 1) - Token(first) + 1).Select(i => Tokens[i].Lower));
}
