namespace Waybill.Train.Naming;

/// <summary>Words by which the rules tell what a treebank's noun phrase names.</summary>
internal static class NameWords
{
    /// <summary>Heads of names of facilities.</summary>
    public static readonly HashSet<string> Facilities = Of(
        """
        airport port harbour harbor station base plant factory depot bridge museum hospital stadium hotel castle theatre theater prison
        terminal tower palace dam mill library cathedral church temple mosque gallery arena hall
        """
    );

    /// <summary>Heads of names of laws.</summary>
    public static readonly HashSet<string> Laws = Of(
        """
        act treaty convention resolution agreement accord protocol regulation directive decree constitution amendment law statute code
        charter
        """
    );

    /// <summary>Days and months.</summary>
    public static readonly HashSet<string> Dating = Of(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
        november december jan feb mar apr jun jul aug sep sept oct nov dec yesterday today tomorrow tonight
        """
    );

    /// <summary>Lengths of time.</summary>
    public static readonly HashSet<string> Periods = Of(
        "year month week day decade century quarter summer winter spring autumn weekend morning"
    );

    /// <summary>Words that place a length of time.</summary>
    public static readonly HashSet<string> Pointing = Of("last next past this previous coming early late mid recent following ago");

    /// <summary>Titles before a person's name, which are no part of it.</summary>
    public static readonly HashSet<string> Titles = Of(
        """
        president minister premier chancellor general colonel major captain admiral commander ambassador senator judge king queen prince
        princess dr dr. mr mr. mrs mrs. ms ms. professor prof. sir lord lady secretary director chairman chief sheikh sgt. lt. gen. col.
        capt. sen. rep.
        """
    );

    /// <summary>Currencies.</summary>
    public static readonly HashSet<string> Currencies = Of("dollar euro pound yen yuan cent rupee franc ruble kroner krona peso");

    /// <summary>Signs of currencies.</summary>
    public static readonly HashSet<string> Signs = Of("$ € £ us$ ¥ a$ c$");

    /// <summary>Words that multiply a number.</summary>
    public static readonly HashSet<string> Magnitudes = Of("million billion trillion thousand hundred bn m");

    private static HashSet<string> Of(string words) => [.. words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
}
