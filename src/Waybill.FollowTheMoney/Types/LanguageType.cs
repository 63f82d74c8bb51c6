using System.Collections.Frozen;

namespace Waybill.FollowTheMoney.Types;

/// <summary>
/// Languages: ISO 639-3, of which the model allows a part; the codes of 639-1 and 639-2/B are understood, and tags as <c>ru-RU</c>.
/// </summary>
internal sealed class LanguageType : CodedType
{
    private static readonly FrozenDictionary<string, string> OtherCodes = (
        "af:afr ar:ara az:aze be:bel bn:ben bs:bos bg:bul ca:cat cs:ces cze:ces da:dan de:deu ger:deu el:ell gre:ell en:eng "
        + "et:est fa:fas per:fas fi:fin fr:fra fre:fra he:heb iw:heb hi:hin hr:hrv scr:hrv hu:hun hy:hye arm:hye id:ind in:ind "
        + "is:isl ice:isl it:ita ja:jpn kn:kan ka:kat geo:kat kk:kaz km:khm ky:kir ko:kor lv:lav lt:lit lb:ltz mk:mkd mac:mkd "
        + "mt:mlt mn:mon ms:msa may:msa my:mya bur:mya ne:nep nl:nld dut:nld no:nor nb:nor nn:nor nob:nor nno:nor pl:pol pt:por "
        + "ro:ron rum:ron mo:ron ru:rus sk:slk slo:slk sl:slv es:spa sq:sqi alb:sqi sr:srp scc:srp sw:swa sv:swe tg:tgk tl:tgl "
        + "tk:tuk tr:tur uk:ukr ur:urd uz:uzb zh:zho chi:zho cmn:zho"
    )
        .Split(' ')
        .ToFrozenDictionary(pair => pair[..pair.IndexOf(':')], pair => pair[(pair.IndexOf(':') + 1)..], StringComparer.Ordinal);

    public LanguageType()
        : base("language", 16) => Group = "languages";

    public override string NodeId(string value) => "iso-639:" + value;

    private protected override string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries)
    {
        var code = text.Split('-', '_')[0].ToLowerInvariant();
        code = OtherCodes.GetValueOrDefault(code, code);
        return Knows(code) ? code : null;
    }
}
