using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Tests.Matching.Transliteration;

/// <summary>Names in the scripts of India and Sri Lanka are compared and found.</summary>
public sealed class BrahmicTests
{
    public static TheoryData<string, string> Same { get; } =
        new()
        {
            { "दाऊद इब्राहिम", "Dawood Ibrahim" },
            { "हाफ़िज़ सईद", "Hafiz Saeed" },
            { "सुब्रमण्यम स्वामी", "Subramanyam Swamy" },
            { "মমতা ব্যানার্জী", "Mamata Banerjee" },
            { "খালেদা জিয়া", "Khaleda Zia" },
            { "ਮਨਮੋਹਨ ਸਿੰਘ", "Manmohan Singh" },
            { "નરેન્દ્ર મોદી", "Narendra Modi" },
            { "ନବୀନ ପଟ୍ଟନାୟକ", "Naveen Patnaik" },
            { "மகிந்த ராஜபக்ச", "Mahinda Rajapaksa" },
            { "வேலுப்பிள்ளை பிரபாகரன்", "Velupillai Prabhakaran" },
            { "ரணில் விக்ரமசிங்க", "Ranil Wickremesinghe" },
            { "నారా చంద్రబాబు నాయుడు", "Nara Chandrababu Naidu" },
            { "ಸಿದ್ದರಾಮಯ್ಯ ರೆಡ್ಡಿ", "Siddaramaiah Reddy" },
            { "പിണറായി വിജയൻ", "Pinarayi Vijayan" },
            { "මහින්ද රාජපක්ෂ", "Mahinda Rajapaksa" },
            { "नरसिम्हा राव", "Narasimha Rao" },
            { "రామ రావు", "Rama Rao" },
            { "ಶ್ರೀನಿವಾಸ ರಾವ್", "Srinivasa Rao" },
            { "ଉଦୟ ଦାସ", "Uday Das" },
            { "ਕੱਕੜ ਸਿੰਘ", "Kakkar Singh" },
            { "ਪ੍ਰਕਾਸ਼ ਸਿੰਘ ਬਾਦਲ", "Parkash Singh Badal" },
            { "मैक्स सिंह", "Max Singh" },
            { "अबू सलेम", "Abu Salem" },
            { "අඹ සිල්වා", "Amba Silva" },
            { "எஸ். பிரபாகரன்", "S. Prabhakaran" },
            { "எம். கருணாநிதி", "M. Karunanidhi" },
            { "ए. पी. जे. अब्दुल कलाम", "A. P. J. Abdul Kalam" },
            { "मनमोहन सिंह", "ਮਨਮੋਹਨ ਸਿੰਘ" },
        };

    [Theory]
    [MemberData(nameof(Same))]
    public void A_name_is_the_one_in_other_letters(string name, string other) => OneName.IsFound(name, other);

    [Theory]
    [InlineData("अमित शाह", "Anil Shah")]
    [InlineData("राजीव गांधी", "Sanjay Gandhi")]
    [InlineData("শফিকুল ইসলাম", "Rafiqul Islam")]
    [InlineData("கோட்டாபய ராஜபக்ச", "Basil Rajapaksa")]
    [InlineData("രാജൻ നായർ", "Vijayan Nair")]
    [InlineData("अमित शाह", "Amir Shah")]
    [InlineData("रमेश कुमार", "Rakesh Kumar")]
    [InlineData("எஸ். பிரபாகரன்", "V. Prabhakaran")]
    [InlineData("गणेश राव", "Dinesh Rao")]
    [InlineData("तरुण दास", "Varun Das")]
    [InlineData("करीम खान", "Karam Khan")]
    public void Another_name_is_another(string name, string latin) =>
        Assert.False(NameComparer.Compare(name, latin, NameKind.Person).IsMatch);
}
