/// The Traditional characters that reports and mirrors of reports print, with their Simplified ones.
///
/// Enough for the form's labels, headings, office names and the words of the prose that are looked for.
enum TraditionalCharacters {
  /// The Simplified character for a Han character of the basic block; the same where it has no other.
  static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let index = Int(scalar.value) - first
    return table.indices.contains(index) ? table[index] : scalar
  }

  private static let first = 0x4E00
  private static let table: [Unicode.Scalar] = {
    var table = (0x4E00...0x9FFF).map { Unicode.Scalar(UInt16($0)) ?? EvenText.nothing }
    for (old, new) in zip(traditional.unicodeScalars, replacement.unicodeScalars) {
      table[Int(old.value) - first] = new
    }
    return table
  }()

  private static let traditional = """
    佔併來係倉個備傳僅價億優儲內冊冑則剛剝創劃劇動務勝勞勵匯區協卻厲參吳員問啓啟喪單嚴囑國圍園執報場塊塵\
    増墾壓壞夠夾奪妝婦孫學實寧審寫寬寶將專尋對導屆屢層屬岡島崗嶺巖師帶幣幫幹幾庫廠廢廣廳弒張強彈彙後徑從\
    復徴徵徹態憂憑憶應懷戰戲戶採揚損撥擁擇擊擔據擬擴攔攝敗敘數斷於時晉暢暫曉書會査條棄業榮構樂樓標樣橋機\
    檔檢權歡歲歷歸殘殺毀氣決況減測湊溝滅滿漢漲潔潛澤濟濱灣災為無煙熱營爐爭狀獎獨獻現瑪環產産畢畫異當療癥\
    發盜盡監盤瞭確礎礦祕禦禮種稱穀積穩窮竊競筆筍節範築簡簽籌籤糧糾紀約紅納紙級紛細終組結絕絡給統絲經維綱\
    網緊線編縣縮總績織繳續罰罷羅義習聖聞聯聲職聽肅脫膽臨臺與興舉舊艱茲莊華萬葉蓋藍藝藥蘇蘭處號虧蟲蠻術衛\
    裏補裝裡製複襲見規視親覺覽觀觸訂計訊訓託記訟訪設許訴註評詢試話該詳誌認誠誤說調談請論諮諸謀講謝證識譯\
    議護讀變讓豐負財貢貧貨貫責貳買貸費貿資賞賠賦質賬購賽贊贏趕趙趨跡踐躍車軍軟較載輔輕輛輪輸轄轉辦辭農進\
    運過達遞遠適遲遷選遺還邊郵鄉鄧鄭鄰醜醫釋釐針鈔鉤銀銷鋼錄錢錦錯鍵鎖鎮鏡鐘鐵鑒長門閉開間閩閱闊關闡陝陣\
    陰陳陸陽隊際隨險隱隸隻雙雜離難雲電靈靑靜韓響頁頂項順須預頒領頭頻題額願類顧顯風颱飄飛飯飲養餘館馬駐騰驅\
    驗驚體鬆鬥鬧魚鮮鳥鳳鵬鹽麗麥黃點黨齊齡龍
    """

  private static let replacement = """
    占并来系仓个备传仅价亿优储内册胄则刚剥创划剧动务胜劳励汇区协却厉参吴员问启启丧单严嘱国围园执报场块尘\
    增垦压坏够夹夺妆妇孙学实宁审写宽宝将专寻对导届屡层属冈岛岗岭岩师带币帮干几库厂废广厅弑张强弹汇后径从\
    复征征彻态忧凭忆应怀战戏户采扬损拨拥择击担据拟扩拦摄败叙数断于时晋畅暂晓书会查条弃业荣构乐楼标样桥机\
    档检权欢岁历归残杀毁气决况减测凑沟灭满汉涨洁潜泽济滨湾灾为无烟热营炉争状奖独献现玛环产产毕画异当疗症\
    发盗尽监盘了确础矿秘御礼种称谷积稳穷窃竞笔笋节范筑简签筹签粮纠纪约红纳纸级纷细终组结绝络给统丝经维纲\
    网紧线编县缩总绩织缴续罚罢罗义习圣闻联声职听肃脱胆临台与兴举旧艰兹庄华万叶盖蓝艺药苏兰处号亏虫蛮术卫\
    里补装里制复袭见规视亲觉览观触订计讯训托记讼访设许诉注评询试话该详志认诚误说调谈请论咨诸谋讲谢证识译\
    议护读变让丰负财贡贫货贯责贰买贷费贸资赏赔赋质账购赛赞赢赶赵趋迹践跃车军软较载辅轻辆轮输辖转办辞农进\
    运过达递远适迟迁选遗还边邮乡邓郑邻丑医释厘针钞勾银销钢录钱锦错键锁镇镜钟铁鉴长门闭开间闽阅阔关阐陕阵\
    阴陈陆阳队际随险隐隶只双杂离难云电灵青静韩响页顶项顺须预颁领头频题额愿类顾显风台飘飞饭饮养余馆马驻腾驱\
    验惊体松斗闹鱼鲜鸟凤鹏盐丽麦黄点党齐龄龙
    """
}
