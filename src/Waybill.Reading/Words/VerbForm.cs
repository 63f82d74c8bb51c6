namespace Waybill.Reading.Words;

/// <summary>A form of a verb: <c>shipped</c> is the past and the participle of <c>ship</c>.</summary>
/// <param name="Lemma">The base form.</param>
/// <param name="Inflection">Which forms these letters may be.</param>
/// <param name="IsNounToo">True where the letters may also be a noun: <c>ships</c>, <c>supply</c>.</param>
/// <param name="IsTransitive">True where an object stands right after it.</param>
/// <param name="IsIntransitive">True where it needs no object.</param>
internal sealed record VerbForm(
    string Lemma,
    Inflection Inflection,
    bool IsNounToo,
    bool IsTransitive = false,
    bool IsIntransitive = false
);

/// <summary>The inflections of English verbs.</summary>
[Flags]
internal enum Inflection
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The base and present form: <c>ship</c>.</summary>
    Base = 1,

    /// <summary>The third person: <c>ships</c>.</summary>
    Third = 2,

    /// <summary>The past: <c>shipped</c>.</summary>
    Past = 4,

    /// <summary>The past participle: <c>shipped</c>.</summary>
    Participle = 8,

    /// <summary>The form in <c>-ing</c>.</summary>
    Gerund = 16,
}
