using Waybill.Matching.Names.Analysis;
using Waybill.Matching.Transliteration.Romanised;

namespace Waybill.Matching.Names;

/// <summary>A name taken apart, ready to be compared. Immutable.</summary>
public sealed class Name
{
    /// <summary>How much of a name is looked at, in UTF-16 units.</summary>
    public const int Longest = 400;

    private RomanUsage? usages;

    private Name(string text, NameKind kind, NamePart[] parts, IReadOnlyList<Name> others)
    {
        (Text, Kind, PartArray, Others) = (text, kind, parts, others);
        Told = parts.Count(p => p.Tells);
        Form = Array.FindLast(parts, p => p.Class == PartClass.LegalForm);
    }

    /// <summary>The name as it is written.</summary>
    public string Text { get; }

    /// <summary>What it is the name of; never unknown.</summary>
    public NameKind Kind { get; }

    /// <summary>Its parts, in order.</summary>
    public IReadOnlyList<NamePart> Parts => PartArray;

    /// <summary>The same, for loops.</summary>
    internal NamePart[] PartArray { get; }

    /// <summary>How many of them tell who is named.</summary>
    internal int Told { get; }

    /// <summary>The last legal form among them.</summary>
    internal NamePart? Form { get; }

    /// <summary>
    /// The names that stand beside each other in it: on either side of a stroke, before and in brackets, in two scripts. Empty where there
    /// is one alone.
    /// </summary>
    internal IReadOnlyList<Name> Others { get; }

    /// <summary>Runs of its parts, written together.</summary>
    internal PartRun[] Runs => field ??= PartRun.Of(Parts, Kind);

    /// <summary>By which usages of Korean or Chinese it may be written.</summary>
    internal RomanUsage Usages => usages ??= RomanMeeting.UsagesOf(Kind, PartArray);

    /// <summary>
    /// The same with a family name in Hangul or characters left in its token: a foreign name may begin like one, and no single word is two
    /// names.
    /// </summary>
    internal Name Uncut =>
        Array.Exists(PartArray, part => part.IsCut)
            ? field ??= new(Text, Kind, NameAnalyser.Parts(Tokens(Text, Kind), Kind, cuts: false), Others)
            : this;

    /// <summary>Takes a name apart.</summary>
    /// <param name="text">The name; no more than <see cref="Longest"/> of it is read.</param>
    /// <param name="kind">What it is the name of.</param>
    public static Name Of(string text, NameKind kind = NameKind.Unknown)
    {
        ArgumentNullException.ThrowIfNull(text);
        var alternatives = Alternatives(text, kind);
        var known = kind == NameKind.Unknown ? NameAnalyser.Guess([.. alternatives.SelectMany(a => a)]) : kind;
        return new(
            text,
            known,
            NameAnalyser.Parts([.. alternatives.SelectMany(a => a)], known),
            alternatives.Count < 2 ? [] : [.. alternatives.Select(a => new Name(text, known, NameAnalyser.Parts(a, known), []))]
        );
    }

    private static List<List<NameToken>> Alternatives(string text, NameKind kind) =>
        NameTokeniser.Alternatives(text.Length > Longest ? text[..Longest] : text, kind);

    private static List<NameToken> Tokens(string text, NameKind kind) => [.. Alternatives(text, kind).SelectMany(a => a)];

    /// <summary>The name as it is written.</summary>
    public override string ToString() => Text;
}
