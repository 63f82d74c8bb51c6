using System.Text.RegularExpressions;
using Waybill.Core.Evidence;
using static System.Text.RegularExpressions.RegexOptions;

namespace Waybill.Capture.Syndication;

/// <summary>The table of patterns, each read against one line.</summary>
internal static partial class SyndicationPatterns
{
    // A name: capitalised words, joined by small words of names. A full stop ends it unless a host name goes on.
    private const string Word = @"[\p{Lu}\d][\p{L}\p{M}\d'’&/-]*(?:\.(?:com|org|net|co|uk|news|info|kr|ru|ua)\b)*";
    private const string Host = @"(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,10}\b";
    private const string Joint = "(?:(?:of|the|and|for|de|&|in) ){0,2}";
    private const string Name = "(?<source>(?:[Tt]he )?" + Word + "(?: " + Joint + Word + "){0,6}|" + Host + ")";
    private const string InQuotes = "[“\"‘*_]?";
    private const string Piece = "(?:article|story|report|piece|post|analysis|op-ed|commentary|interview|column|essay|item|text|dispatch)";
    private const string Printed = "(?:appeared|published|posted|printed|ran|run|released|carried)";
    private const string Again = "(?:[Rr]e-?published|[Rr]eprinted|[Rr]eposted|[Ss]yndicated|[Rr]e-?printed)";
    private const string City = @"\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}(?:/\p{Lu}[\p{L}'’.-]+)?";
    private const string Day = @"\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:,? \d{4})?";
    private const string Place = "(?:" + City + "(?:, " + City + ")?(?:, (?:" + Day + @"|\d{1,2} \p{Lu}\p{Ll}{2,8}))?|" + Day + ")";
    private const string Dash = @"\s{0,2}(?:--|-|–|—|:)(?=\s|$)";
    private const string LongDash = @"\s{0,2}(?:--|–|—)";
    private const string Sentence = @"(?:^|(?<=[.!?|(\[] ?))[*_]?";
    private const string Agency = @"(?<source>[\p{L}/ -]{2,30}?)";

    /// <summary>All patterns.</summary>
    public static IReadOnlyList<SyndicationPattern> All { get; } =
    [
        new(SyndicationRelation.Republished, ThisPieceAppeared(), IsName),
        new(SyndicationRelation.Republished, OriginallyIn(), IsName),
        new(SyndicationRelation.Republished, AgainFrom(), IsName),
        new(SyndicationRelation.Dateline, BracketDateline(), Agencies.Knows),
        new(SyndicationRelation.Dateline, SlashDateline(), Agencies.Knows),
        new(SyndicationRelation.Dateline, DashDateline(), Agencies.Knows),
        new(SyndicationRelation.Via, SourceLine(), IsName),
        new(SyndicationRelation.Via, ViaLine(), Agencies.LooksLikeOutlet),
        new(SyndicationRelation.Via, ViaByline(), Agencies.LooksLikeOutlet),
    ];

    /// <summary>The patterns that stand anywhere in a line.</summary>
    public static IReadOnlyList<SyndicationPattern> Republished { get; } =
    [.. All.Where(pattern => pattern.Relation == SyndicationRelation.Republished)];

    /// <summary>A name without the bracket, quotation mark or "with permission" that was caught with it.</summary>
    public static string CleanName(string name) => name.Trim(' ', ',', ';', ':', '"', '“', '”', '‘', '’', '*', '_', '-', '–', '—');

    // A capitalised word after "in" or "on" can be a date or the start of something else.
    private static bool IsName(string name) => !NoName().IsMatch(name);

    [GeneratedRegex(
        @"\A(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
            + @"|(?:This|That|It|He|She|They|English|Russian|Korean|I)\z)",
        CultureInvariant,
        500
    )]
    private static partial Regex NoName();

    // "This article appeared in X and has been published here with permission." "The" needs "first" or "originally": else it is another's.
    [GeneratedRegex(
        @"\b(?:[Tt]his "
            + Piece
            + "|[Tt]he (?:above |following )?"
            + Piece
            + @"(?= (?:was |is |has been )?(?:first|originally)\b)"
            + "|[Aa] version of this "
            + Piece
            + ")"
            + "(?: (?:was|is|has|has been|had|also))*(?: (?:first|originally|previously))? (?:"
            + Printed
            + "|"
            + Again
            + ")"
            + "(?: (?:first|originally))?(?: here)?(?: with permission)? (?:in|on|at|by|from|courtesy of) "
            + InQuotes
            + Name
            + "(?:[^.!?\n]{0,80}\\b(?:permission|licen[cs]e|agreement)\\b)?",
        CultureInvariant,
        1000
    )]
    private static partial Regex ThisPieceAppeared();

    // A line or sentence of its own: "Originally published by X on 3 March." "First appeared in X"
    [GeneratedRegex(
        Sentence
            + "(?:(?:First|Originally|Previously) "
            + Printed
            + "|(?:Published|Appeared) (?:first|originally)) (?:in|on|at|by) "
            + InQuotes
            + Name,
        CultureInvariant,
        1000
    )]
    private static partial Regex OriginallyIn();

    // "Republished from X under a licence." "Reprinted with permission from X"
    [GeneratedRegex(
        Sentence
            + Again
            + "(?: here)?(?: with (?:the )?(?:kind )?permission)? (?:from|by|of|courtesy of) "
            + InQuotes
            + Name
            + "(?: with permission)?",
        CultureInvariant,
        1000
    )]
    private static partial Regex AgainFrom();

    // "SEOUL, Oct. 14 (Yonhap) --", "LONDON (AP) —", "(Reuters) -"
    [GeneratedRegex("^(?:" + Place + @" ?)?\(" + Agency + @"\)" + Dash, CultureInvariant, 1000)]
    private static partial Regex BracketDateline();

    // "MOSCOW, October 17. /TASS/."
    [GeneratedRegex("^(?:" + Place + @"\.? ?)?/" + Agency + @"/(?:\.|" + Dash + ")", CultureInvariant, 1000)]
    private static partial Regex SlashDateline();

    // "Pyongyang, October 14 -- KCNA:"
    [GeneratedRegex("^" + Place + LongDash + " ?" + Agency + "(?::|" + LongDash + @")(?=\s|$)", CultureInvariant, 1000)]
    private static partial Regex DashDateline();

    // A whole line: "Source: X"
    [GeneratedRegex(
        @"^\(?[*_]{0,2}(?:(?:SOURCE|Source|Original source): ?[*_]{0,2}|Courtesy of )" + Name + @"\)?\.?$",
        CultureInvariant,
        1000
    )]
    private static partial Regex SourceLine();

    // A whole line: "via X", "(via X)", "– via X"
    [GeneratedRegex(@"^(?:--|[–—-])? ?\(?[Vv]ia:? " + Name + @"\)?\.?$", CultureInvariant, 1000)]
    private static partial Regex ViaLine();

    // The end of a byline: "By A. Writer, via X"
    [GeneratedRegex(@"(?<=^By [^.!?\n]{2,60}[ ,|(])via " + Name + @"\)?$", CultureInvariant, 1000)]
    private static partial Regex ViaByline();
}
