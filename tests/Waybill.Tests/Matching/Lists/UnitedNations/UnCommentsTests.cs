using Waybill.Matching.Lists.UnitedNations;

namespace Waybill.Tests.Matching.Lists.UnitedNations;

public sealed class UnCommentsTests
{
    [Theory]
    [InlineData("M/V CHONG CHON GANG", "", true)]
    [InlineData("CHONG CHON GANG", "Vessel IMO: 7937317", true)]
    [InlineData("CHONG CHON GANG", "The DPRK-flagged general cargo ship (IMO 7937317) …", true)]
    [InlineData("CHONGCHONGANG SHIPPING COMPANY", "IMO Number: 5342883. The Chongchongang Shipping Company, through its vessel, …", false)]
    [InlineData("CHONMYONG SHIPPING CO", "Registered owner of CHON MYONG 1, a DPRK-flagged vessel. IMO number: 5571322.", false)]
    [InlineData("KOREA YUJONG SHIPPING CO LTD", "Registered owner of the DPRK tanker YU JONG 2. Company Number IMO 5434358.", false)]
    public void A_ship_is_told_from_her_owner(string name, string comments, bool expected) =>
        Assert.Equal(expected, UnComments.IsVessel(name, comments));
}
